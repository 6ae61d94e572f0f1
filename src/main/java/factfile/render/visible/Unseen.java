package factfile.render.visible;

/** Code points that show as nothing by themselves, and those that are no characters. */
final class Unseen {
  static final int NON_JOINER = 0x200c;
  static final int JOINER = 0x200d;
  static final int TEXT_STYLE = 0xfe0e;
  static final int EMOJI_STYLE = 0xfe0f;

  /** Default_Ignorable_Code_Point of Unicode: first and last of each stretch. */
  private static final int[] IGNORABLE = {
    0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b,
    0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0,
    0xffa0, 0xfff0, 0xfff8, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a, 0xe0000, 0xe0fff
  };

  private Unseen() {}

  /** Whether it is default-ignorable or a noncharacter. */
  static boolean isUnseen(int c) {
    if (c < 0xad) {
      return false;
    }
    if ((c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef)) {
      return true;
    }
    for (int i = 0; i < IGNORABLE.length && c >= IGNORABLE[i]; i += 2) {
      if (c <= IGNORABLE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Those that shape what they stand beside, and are seen by that. */
  static boolean isSelectorOrJoiner(int c) {
    return c == NON_JOINER || c == JOINER || c == TEXT_STYLE || c == EMOJI_STYLE;
  }
}
