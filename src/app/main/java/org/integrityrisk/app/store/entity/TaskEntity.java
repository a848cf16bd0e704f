package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A thing that awaits somebody. The place is kind, object and holder. */
@Table("TASK")
public interface TaskEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  String getKind();

  @Indexed
  String getObjectId();

  @Indexed
  String getProjectKey();

  String getPointKey();

  @StringLength(StringLength.UNLIMITED)
  String getTitle();

  @StringLength(StringLength.UNLIMITED)
  String getLink();

  String getLevelCode();

  String getDepartment();

  /** A person or an office, in one text. */
  @Indexed
  String getHolder();

  Long getSince();

  String getDue();
}
