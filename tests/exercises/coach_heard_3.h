// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/coach_example.h"

namespace inglenook::exercises {

/// Written by one person before looking at the rules, as many kinds of couples talk; the rules were then mended by
/// classes.
// clang-format off
inline const std::vector<CoachExample> kHeardBehaviour3{
    {"always-never", "you leave every single lamp on, like always"},
    {"label", "you're being such a baby about the move"},
    {"mind-reading", "you couldn't care less whether I eat alone"},
    {"mind-reading", "you do it just to wind me up"},
    {"always-never", "not once have you asked how my shift went"},
    {"label", "you act like a teenager whenever my sister visits"},
    {"mind-reading", "you obviously think your job matters more than mine"},
    {"label", "you're so controlling about the thermostat"},
    {"always-never", "you constantly interrupt me"},
    {"mind-reading", "you wanted to embarrass me in front of the neighbours"},
    {"label", "you are a slob in the kitchen"},
    {"blame", "it's your fault that we missed the train"},
    {"", "you put your headphones on while I was still talking on Sunday"},
    {"", "you came home at nine and had not texted"},
    {"", "you told your mother about the test results before you told me"},
    {"", "you looked at your phone three times during dinner last night"},
    {"", "you said “whatever” and left the room"},
    {"", "you paid the deposit without asking me first"},
    {"", "you walked ahead of me at the market and I lost you"},
    {"", "you forgot the appointment at the bank on Tuesday"},
    {"", "you raised your voice at the dog and then at me"},
    {"", "you do the night feed alone and don't wake me"},
    {"", "you stayed on the call with your brother until midnight"},
    {"", "you turned away in bed when I touched your shoulder"},
};

inline const std::vector<CoachExample> kHeardFeeling3{
    {"thought-as-feeling", "like I'm your flatmate"},
    {"thought-as-feeling", "that this is going nowhere"},
    {"accusing-word", "taken for granted"},
    {"thought-as-feeling", "as if I were talking to a wall"},
    {"accusing-word", "shut out"},
    {"mind-reading", "you don't want me around"},
    {"accusing-word", "used, honestly"},
    {"accusing-word", "let down by you"},
    {"accusing-word", "judged by your whole family"},
    {"thought-as-feeling", "it's pointless to bring it up"},
    {"accusing-word", "belittled"},
    {"thought-as-feeling", "like you've already left"},
    {"", "tired and a bit sad"},
    {"", "scared that we'll lose the flat"},
    {"", "lonely in the evenings"},
    {"", "embarrassed, and then angry at myself"},
    {"", "relieved"},
    {"", "nervous about Saturday"},
    {"", "jealous, which I don't like"},
    {"", "numb"},
    {"", "warm inside, and shy"},
    {"", "hurt"},
    {"", "like crying"},
    {"", "overwhelmed by the noise"},
};

inline const std::vector<CoachExample> kHeardWish3{
    {"negative-wish", "that you'd stop nagging"},
    {"vague-wish", "you to be more considerate"},
    {"negative-wish", "not to be yelled at"},
    {"vague-wish", "some respect"},
    {"vague-wish", "that you make more of an effort"},
    {"always-never", "you to never bring up my ex again"},
    {"vague-wish", "things to go back to normal"},
    {"vague-wish", "for you to just get it"},
    {"negative-wish", "that you don't look at your phone at the table"},
    {"negative-wish", "that you quit checking up on me"},
    {"vague-wish", "support"},
    {"vague-wish", "you to change"},
    {"", "ten minutes on the sofa after work before we talk about bills"},
    {"", "you to text me when the train is late"},
    {"", "us to take turns with the bedtime story"},
    {"", "to have Sunday morning to myself once a month"},
    {"", "that you ask me before inviting your cousins"},
    {"", "a hug when I come in, before anything else"},
    {"", "that we look at the bank account together on the first of the month"},
    {"", "you to let me finish my sentence"},
    {"", "to sleep with the window open on warm nights"},
    {"", "you to come to the clinic with me on Thursday"},
    {"", "that you knock before you come into the study"},
    {"", "to hear from you once a day while you are offshore"},
};

inline const std::vector<CoachExample> kHeardApology3{
    {"apology-but", "I'm sorry I snapped, but you had been at me all day"},
    {"apology-if", "I'm sorry if I upset you"},
    {"apology-feel", "I'm sorry you took it that way"},
    {"apology-if", "sorry for whatever I did"},
    {"apology-but", "I shouldn't have shouted, only you wouldn't let go"},
    {"apology-but", "I'm sorry, I was just trying to help"},
    {"apology-if", "I apologise for any hurt that may have been caused"},
    {"apology-turned", "I said I was sorry, what more do you want"},
    {"apology-turned", "I'm sorry, okay? can we drop it now"},
    {"apology-but", "sorry, but that's just how I am"},
    {"apology-feel", "I'm sorry you're so sensitive"},
    {"apology-but", "I'm sorry I lied, though you would have gone mad if I'd told you"},
    {"", "I read your messages last week. That was yours, and I had no right to."},
    {"", "I'm sorry I missed your exhibition. I said I'd be there and I wasn't."},
    {"", "I laughed when you told me about the interview. You went quiet and I saw it."},
    {"", "I spent the holiday money and hid it for a month."},
    {"", "I'm sorry I left you alone with my parents all afternoon."},
    {"", "I called you lazy in front of the kids. I take that back."},
    {"", "I forgot your injection and you had to go to the pharmacy at night."},
    {"", "I was sharp with you on the phone this morning, and you had done nothing."},
    {"", "I'm sorry for the way I shut the door on Friday."},
    {"", "I promised to stop drinking in the week and on Wednesday I drank."},
    {"", "I talked over you at the meeting with the teacher."},
    {"", "I didn't come to bed because I was sulking, and I let you think it was work."},
};

inline const std::vector<CoachExample> kHeardThanks3{
    {"vague-thanks", "thanks for being you"},
    {"vague-thanks", "for everything you do"},
    {"thanks-sting", "thank you for finally taking the bins out"},
    {"vague-thanks", "you're amazing"},
    {"vague-thanks", "thanks for always being there"},
    {"vague-thanks", "for your support"},
    {"thanks-sting", "thanks for the help, even though I had to ask three times"},
    {"vague-thanks", "cheers for all that"},
    {"vague-thanks", "for being such a good mum"},
    {"thanks-sting", "nice that you managed to be on time for once"},
    {"vague-thanks", "thank you for loving me"},
    {"sarcasm", "thanks for nothing"},
    {"", "you scraped the ice off my car before six"},
    {"", "thanks for ringing my dad on his birthday when I couldn't"},
    {"", "that you sat next to me in the waiting room and didn't say much"},
    {"", "for making the soup with the ginger when I had a cold"},
    {"", "you learned how to say good morning in my language"},
    {"", "thank you for reading the contract with me on Monday night"},
    {"", "you took the boys to the pool so I could sleep"},
    {"", "that you held the torch while I fixed the pipe"},
    {"", "you told the waiter there were nuts in it before I had even noticed"},
    {"", "thanks for the note in my lunch box"},
    {"", "for driving slowly over the bumps after my operation"},
    {"", "you kept your hand on my back at the funeral"},
};

// clang-format on

} // namespace inglenook::exercises
