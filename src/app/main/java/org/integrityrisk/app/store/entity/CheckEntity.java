package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A check made on a risk point. */
@Table("SUPERVISION_CHECK")
public interface CheckEntity extends Numbered {

  @NotNull
  @Unique
  String getCheckId();

  @NotNull
  @Indexed
  String getPointId();

  String getKind();

  String getHeld();

  String getOutcome();

  @StringLength(StringLength.UNLIMITED)
  String getFindings();

  String getUserKey();

  String getUserName();

  Long getRecorded();
}
