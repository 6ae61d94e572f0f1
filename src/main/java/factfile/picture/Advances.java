package factfile.picture;

import factfile.render.visible.Width;
import java.text.Normalizer;

/**
 * How wide the letters of the faces are that pictures name first: Arial, Helvetica, Liberation Sans
 * and Arimo, which were made to be equally wide. Nothing asks the machine for its faces, so that
 * one drawing gives the same lines everywhere.
 */
final class Advances {
  /** The faces, as a style sheet names them. */
  static final String FACES =
      "Arial, Helvetica, \"Liberation Sans\", Arimo, \"Nimbus Sans\", sans-serif";

  private static final int SPACE = 278;

  /** A letter that is not listed, and has no base letter that is: wider than most. */
  private static final int OTHER = 722;

  private static final int FULL = 1000;
  private static final int LISTED = 0x2300;

  /** Thousandths of the size, regular and bold, and the letters of that width. */
  private static final String TABLE =
      """
      191 238 '
      222 278 ijlłіј‘’‚
      260 280 |
      278 276 Ї
      278 278 ,./I\\·ìíîïĩīĭıІ
      278 281 ї
      278 333 !:;[]ft·
      292 385 ľ
      333 333 ()-`¸¹‹›
      333 389 r
      333 500 “”„
      334 389 {}
      350 350 •
      355 474 "
      365 417 г
      375 479 ť
      384 474 Ί
      389 389 *
      395 446 τ
      400 400 °
      411 447 ґ
      438 500 к
      441 460 ζ
      446 451 έ
      446 475 ε
      448 445 ξ
      458 490 т
      458 497 з
      469 584 ^
      482 520 ς
      489 487 Ґ
      500 500 z
      500 556 JcksvxyγλνЈсухѕ
      500 558 κ
      510 552 эє
      521 581 ч
      521 615 ь
      525 576 χ
      531 615 в
      542 567 Г
      542 583 я
      542 604 п
      547 582 υ
      549 549 ±÷≈≠≤≥
      551 601 Γ
      552 604 нџ
      556 541 θ
      556 556 #$0123456789_ae¢£¤¥§«»ае–†‡€
      556 611 ?LbdghnopquðþđħĿŁŋηοорђћ
      557 606 δ
      559 615 и
      569 619 ρ
      573 615 ц
      573 618 б
      575 610 β
      576 612 μ
      578 615 α
      583 610 К
      583 635 дл
      584 584 +<=>~¬×−
      604 626 З
      611 611 FTZ¿ßøŦΖΤТ
      615 719 ď
      617 684 σ
      618 600 Σ
      625 729 ъ
      635 622 У
      648 715 φ
      650 644 Ξ
      656 702 Л
      656 719 БЬ
      667 667 EPSVXYÞΕΡΥΧЅЕРХ
      667 669 Ё
      667 703 Ч
      667 722 &ABKΑΒΚАВ
      668 667 Λ
      668 719 Δ
      669 709 ж
      677 712 Д
      688 740 м
      690 766 π
      713 753 ψ
      719 711 ЄЭ
      719 719 ЏИП
      719 854 ы
      722 719 Я
      722 722 CDHNRUÐĐĦΗΝΠЍНС
      722 778 w
      723 723 Ŋ
      737 737 ©®
      740 730 Ц
      748 802 Ω
      750 854 ю
      752 838 Ώ
      760 854 Ф
      774 825 Ό
      778 778 GOQØΘΟО
      781 845 ω
      784 853 Έ
      792 870 Ъ
      798 821 Φ
      802 833 ш
      813 906 њ
      823 844 щ
      823 875 ф
      833 833 MΜМ
      833 889 m
      834 834 ¼½¾
      835 809 Ψ
      838 906 Ή
      854 875 Ћ
      855 927 Ύ
      865 885 Ђ
      885 979 Ы
      889 889 %æ
      906 969 љ
      917 1005 Ш
      923 904 Ж
      938 1019 Щ
      944 944 Wœ
      1000 1000 ÆŒ—…‰™→←
      1010 1031 Ю
      1010 1063 Њ
      1015 975 @
      1057 1094 Љ
      1073 1115 №
      """;

  private static final short[] REGULAR = new short[LISTED];
  private static final short[] BOLD = new short[LISTED];

  static {
    REGULAR[' '] = SPACE;
    BOLD[' '] = SPACE;
    for (String line : TABLE.split("\n", -1)) {
      if (!line.isEmpty()) {
        String[] parts = line.split(" ", 3);
        for (char letter : parts[2].toCharArray()) {
          REGULAR[letter] = Short.parseShort(parts[0]);
          BOLD[letter] = Short.parseShort(parts[1]);
        }
      }
    }
  }

  private Advances() {}

  /** In thousandths of the size. */
  static int of(String text, boolean bold) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i), bold);
    }
    return width;
  }

  private static int of(int letter, boolean bold) {
    int listed = listed(letter, bold);
    if (listed > 0) {
      return listed;
    }
    if (isJoined(letter)) {
      return 0;
    }
    String one = Character.toString(letter);
    if (Width.of(one) == 2) {
      return FULL;
    }
    int base = listed(Normalizer.normalize(one, Normalizer.Form.NFD).codePointAt(0), bold);
    return base > 0 ? base : OTHER;
  }

  private static int listed(int letter, boolean bold) {
    return letter >= LISTED ? 0 : bold ? BOLD[letter] : REGULAR[letter];
  }

  /** Whether it belongs to the letter before it. */
  static boolean isJoined(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
