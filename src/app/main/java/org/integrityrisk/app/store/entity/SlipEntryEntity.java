package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A line of a trace slip; {@code PLACE} admits one line in each place of its trail. */
@Table("SLIP_ENTRY")
public interface SlipEntryEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getSlipId();

  String getKind();

  String getUserKey();

  String getUserName();

  Long getGiven();

  @StringLength(StringLength.UNLIMITED)
  String getWords();

  Integer getStepPlace();

  String getNextHandler();

  String getDue();

  Integer getAbout();
}
