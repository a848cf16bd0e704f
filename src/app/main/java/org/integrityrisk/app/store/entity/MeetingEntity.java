package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A meeting of the leading group; people one to a line. */
@Table("MEETING")
public interface MeetingEntity extends Numbered {

  @NotNull
  @Unique
  String getMeetingId();

  @NotNull
  @Indexed
  String getProjectKey();

  @Indexed
  String getHeld();

  String getPlace();

  @StringLength(StringLength.UNLIMITED)
  String getAttendees();

  @StringLength(StringLength.UNLIMITED)
  String getAbsent();

  @StringLength(StringLength.UNLIMITED)
  String getRecused();

  @StringLength(StringLength.UNLIMITED)
  String getMinutes();

  String getRecorder();

  Long getRecorded();
}
