// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/hubaddress.h"

namespace tri {

// Why a hub cannot be used, in words for people.

[[nodiscard]] Problem noDriver();
[[nodiscard]] Problem noHub(const HubAddress &address);
[[nodiscard]] Problem noMember(const HubAddress &address, const QString &role);
[[nodiscard]] Problem otherVersion(const HubAddress &address, bool newer);
/// By what libpq says: before there is a connection it tells no code.
[[nodiscard]] Problem whyNotConnected(const HubAddress &address, const QString &said);
/// By the five signs that the server gives to programs; "" = it never answered.
[[nodiscard]] Problem hubProblem(const HubAddress &address, const QString &state, const QString &said);
/// An administrator's command, a server that stops, a way that ends: all take back what was under way.
[[nodiscard]] bool meansBroken(const QString &state);

}  // namespace tri
