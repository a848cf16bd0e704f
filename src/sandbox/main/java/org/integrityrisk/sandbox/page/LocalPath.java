package org.integrityrisk.sandbox.page;

/** Checks of addresses that visitors send along, so that no link leads them to another site. */
final class LocalPath {
  private LocalPath() {}

  /**
   * The path below the context path, when it is one; otherwise the other path. Browsers read {@code
   * //x} and {@code /\x} as another site, and leave out control characters before they look.
   */
  static String of(String sent, String contextPath, String otherwise) {
    String path = sent.startsWith(contextPath + "/") ? sent.substring(contextPath.length()) : sent;
    boolean local = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
    return local && path.chars().noneMatch(Character::isISOControl) ? path : otherwise;
  }
}
