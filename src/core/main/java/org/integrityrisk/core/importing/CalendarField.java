package org.integrityrisk.core.importing;

/** What a column of a file of holidays can mean. */
public enum CalendarField implements ImportField {
  DATE("date", "日期", "Date", "Day"),
  KIND("kind", "类型", "性质", "安排", "Kind", "Type"),
  NAME("name", "名称", "节日", "节假日", "Name", "Festival"),
  /** The notice that announces the day. */
  SOURCE("source", "依据", "文号", "通知文号", "Notice", "Source");

  private final Heading heading;

  CalendarField(String code, String... headers) {
    this.heading = Heading.of(code, headers);
  }

  @Override
  public Heading heading() {
    return heading;
  }
}
