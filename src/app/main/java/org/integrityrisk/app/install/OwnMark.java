package org.integrityrisk.app.install;

/**
 * Marks what the set-up makes in the description that administrators see. A run that was cut off
 * right after the host had made something finds it again by this mark, and nobody else's object of
 * the same name is taken for ours.
 */
public final class OwnMark {
  private OwnMark() {}

  /** Text for the description of an object. */
  public static String on(SetupKind kind, String code) {
    return "Integrity Risk for Jira " + mark(kind, code);
  }

  /** Text for the description of an item. */
  public static String on(SetupItem item) {
    return on(item.kind(), item.code());
  }

  /**
   * Whether a description carries the mark of an item.
   *
   * @param description may be null, as hosts give it
   */
  public static boolean isOn(String description, SetupItem item) {
    return description != null && description.contains(mark(item.kind(), item.code()));
  }

  private static String mark(SetupKind kind, String code) {
    return "[" + kind.code() + "/" + code + "]";
  }
}
