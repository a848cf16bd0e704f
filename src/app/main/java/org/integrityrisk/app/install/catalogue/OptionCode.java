package org.integrityrisk.app.install.catalogue;

/** Code of an option: the code of its field, a slash, and the code of the word. */
public final class OptionCode {
  private OptionCode() {}

  public static String of(AppField field, String word) {
    return field.code() + "/" + word;
  }

  /** Code of the field of an option. */
  public static String fieldOf(String optionCode) {
    return optionCode.substring(0, optionCode.indexOf('/'));
  }

  /** Code of the word of an option. */
  public static String wordOf(String optionCode) {
    return optionCode.substring(optionCode.indexOf('/') + 1);
  }
}
