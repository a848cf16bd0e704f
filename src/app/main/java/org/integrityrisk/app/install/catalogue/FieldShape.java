package org.integrityrisk.app.install.catalogue;

/** The host's own custom field types that the app uses, each with a searcher that fits it. */
public enum FieldShape {
  /** One line of up to 255 characters, searched by words. */
  LINE("textfield", "textsearcher"),
  /** One line that is only searched as a whole. */
  TOKEN("textfield", "exacttextsearcher"),
  /** Text of any length. */
  TEXT("textarea", "textsearcher"),
  /** One of several options. */
  SELECT("select", "multiselectsearcher");

  private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private final String type;
  private final String searcher;

  FieldShape(String type, String searcher) {
    this.type = type;
    this.searcher = searcher;
  }

  /** Complete module key of the field type. */
  public String typeKey() {
    return SYSTEM + type;
  }

  /** Complete module key of the searcher. */
  public String searcherKey() {
    return SYSTEM + searcher;
  }
}
