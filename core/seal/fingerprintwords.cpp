// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/identity.h"

#include <array>

namespace tri {

namespace {

// One word for each value of a byte, read aloud over a telephone: plain, four to six letters, no two that differ in one
// letter alone or in their vowels alone. The order is part of every fingerprint that people have noted: never change it.
constexpr std::array<const char *, 256> kWords{
    "acorn",  "album",  "amber",  "anchor", "apple",  "apron",  "arrow",  "atlas",  "autumn", "bakery",
    "bamboo", "banjo",  "barley", "basil",  "basket", "beacon", "bench",  "birch",  "bottle", "branch",
    "brick",  "bridge", "bronze", "broom",  "brush",  "bucket", "bundle", "butter", "button", "cabin",
    "cactus", "camera", "canal",  "candle", "canoe",  "canvas", "carpet", "carrot", "castle", "cedar",
    "cello",  "chalk",  "cherry", "circle", "citrus", "clock",  "cloud",  "clover", "coach",  "cobalt",
    "cocoa",  "coffee", "comet",  "copper", "coral",  "corner", "cotton", "crown",  "daisy",  "dancer",
    "delta",  "denim",  "diary",  "domino", "dragon", "dream",  "dune",   "eagle",  "earth",  "easel",
    "echo",   "elbow",  "eleven", "engine", "fabric", "falcon", "farmer", "fennel", "ferry",  "fiddle",
    "figure", "finger", "flame",  "flute",  "forest", "fossil", "fruit",  "galaxy", "garden", "garlic",
    "glove",  "goblet", "grape",  "gravel", "guitar", "hammer", "hazel",  "helmet", "heron",  "hockey",
    "honey",  "hotel",  "igloo",  "indigo", "insect", "island", "ivory",  "jacket", "jaguar", "jasper",
    "jelly",  "jigsaw", "jungle", "kettle", "kiwi",   "koala",  "ladder", "lagoon", "lamp",   "laurel",
    "lemon",  "lentil", "letter", "lilac",  "linen",  "lizard", "lotus",  "lumber", "magnet", "mango",
    "maple",  "marble", "market", "meadow", "melon",  "mirror", "moss",   "motor",  "muffin", "mural",
    "museum", "music",  "napkin", "nectar", "needle", "nickel", "north",  "nutmeg", "oasis",  "oboe",
    "ocean",  "olive",  "onion",  "opera",  "orange", "orbit",  "orchid", "otter",  "oven",   "oyster",
    "palace", "panda",  "paper",  "pastel", "peanut", "pebble", "pencil", "piano",  "pigeon", "pilot",
    "planet", "poem",   "poplar", "potato", "prism",  "purple", "puzzle", "quiet",  "quiver", "rabbit",
    "radar",  "radio",  "raisin", "raven",  "ribbon", "river",  "rocket", "ruby",   "saddle", "sailor",
    "salad",  "salmon", "scarf",  "school", "season", "sesame", "shadow", "shell",  "silver", "sketch",
    "smile",  "snail",  "spider", "spiral", "sponge", "spring", "square", "statue", "stone",  "summer",
    "sunset", "swan",   "table",  "temple", "tennis", "thread", "thumb",  "ticket", "tiger",  "timber",
    "toast",  "tomato", "tower",  "train",  "trophy", "tulip",  "tunnel", "turtle", "twelve", "umpire",
    "uncle",  "urban",  "valley", "velvet", "vessel", "violin", "voyage", "waffle", "wagon",  "walnut",
    "walrus", "water",  "weaver", "wheat",  "window", "winter", "wolf",   "wonder", "yacht",  "yarn",
    "yellow", "yogurt", "zebra",  "zenith", "zigzag", "zipper"};

}  // namespace

const QStringList &fingerprintWordList()
{
    static const QStringList words = [] {
        QStringList out;
        for (const char *word : kWords)
            out << QString::fromLatin1(word);
        return out;
    }();
    return words;
}

}  // namespace tri
