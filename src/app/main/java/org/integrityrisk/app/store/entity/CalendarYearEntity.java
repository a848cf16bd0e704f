package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A version of a year of the calendar of working days; the place is year and version. */
@Table("CALENDAR_YEAR")
public interface CalendarYearEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  int getYearNumber();

  @NotNull
  int getVersionNumber();

  @StringLength(StringLength.UNLIMITED)
  String getSource();

  @StringLength(StringLength.UNLIMITED)
  String getDays();

  String getAuthor();

  String getAuthorName();

  Long getSaved();
}
