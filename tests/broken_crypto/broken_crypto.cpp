// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>

// Loaded before libsodium: the one of its functions that BROKEN names gives an answer that is wrong by one bit, as a
// miscompiled library or a bad processor would. Nothing in the program knows of this.

namespace {

bool isBroken(const char* name)
{
    const char* broken = std::getenv("BROKEN");
    return broken != nullptr && std::strcmp(broken, name) == 0;
}

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

using Byte = unsigned char;
using Size = unsigned long long;

} // namespace

extern "C" {

int crypto_aead_xchacha20poly1305_ietf_encrypt_detached(Byte* c, Byte* mac, Size* macSize, const Byte* m, Size mSize,
                                                        const Byte* ad, Size adSize, const Byte* secret,
                                                        const Byte* nonce, const Byte* key)
{
    const int code = real<decltype(crypto_aead_xchacha20poly1305_ietf_encrypt_detached)>(__func__)(
        c, mac, macSize, m, mSize, ad, adSize, secret, nonce, key);
    if (isBroken(__func__))
        mac[5] ^= 1U;
    return code;
}

int crypto_aead_xchacha20poly1305_ietf_decrypt_detached(Byte* m, Byte* secret, const Byte* c, Size cSize,
                                                        const Byte* mac, const Byte* ad, Size adSize, const Byte* nonce,
                                                        const Byte* key)
{
    const int code = real<decltype(crypto_aead_xchacha20poly1305_ietf_decrypt_detached)>(__func__)(
        m, secret, c, cSize, mac, ad, adSize, nonce, key);
    return isBroken(__func__) ? 0 : code; // takes every tag for good
}

int crypto_pwhash_argon2id(Byte* out, Size outSize, const char* text, Size textSize, const Byte* salt, Size passes,
                           std::size_t memory, int algorithm)
{
    const int code =
        real<decltype(crypto_pwhash_argon2id)>(__func__)(out, outSize, text, textSize, salt, passes, memory, algorithm);
    if (isBroken(__func__))
        out[7] ^= 1U;
    return code;
}

int crypto_generichash_final(void* state, Byte* out, std::size_t size)
{
    const int code = real<decltype(crypto_generichash_final)>(__func__)(state, out, size);
    if (isBroken(__func__))
        out[0] ^= 1U;
    return code;
}

int crypto_kdf_derive_from_key(Byte* out, std::size_t size, unsigned long id, const char* context, const Byte* key)
{
    const int code = real<decltype(crypto_kdf_derive_from_key)>(__func__)(out, size, id, context, key);
    if (isBroken(__func__))
        out[31] ^= 0x80U;
    return code;
}

int crypto_box_seed_keypair(Byte* open, Byte* secret, const Byte* seed)
{
    const int code = real<decltype(crypto_box_seed_keypair)>(__func__)(open, secret, seed);
    if (isBroken(__func__))
        open[3] ^= 1U;
    return code;
}

int crypto_box_seal(Byte* c, const Byte* m, Size size, const Byte* key)
{
    const int code = real<decltype(crypto_box_seal)>(__func__)(c, m, size, key);
    if (isBroken(__func__))
        c[40] ^= 1U;
    return code;
}

int crypto_box_seal_open(Byte* m, const Byte* c, Size size, const Byte* open, const Byte* secret)
{
    const int code = real<decltype(crypto_box_seal_open)>(__func__)(m, c, size, open, secret);
    if (isBroken(__func__))
        m[0] ^= 1U;
    return code;
}

void randombytes_buf(void* out, std::size_t size)
{
    real<decltype(randombytes_buf)>(__func__)(out, size);
    if (isBroken(__func__))
        std::memset(out, 0x5A, size);
}
}
