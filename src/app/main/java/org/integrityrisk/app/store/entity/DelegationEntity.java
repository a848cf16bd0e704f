package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody decides in the place of another from one day to another. */
@Table("DELEGATION")
public interface DelegationEntity extends Numbered {

  @NotNull
  @Unique
  String getDelegationId();

  String getPrincipal();

  String getDelegate();

  String getFirstDay();

  @Indexed
  String getLastDay();

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  String getRecorder();

  Long getRecorded();

  /** When it was ended before its time; empty when it was not. */
  Long getEnded();
}
