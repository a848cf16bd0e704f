package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A line of the ledger of an item; {@code PLACE} admits one line in each place. */
@Table("HOLDING_ENTRY")
public interface HoldingEntryEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getHoldingId();

  String getKind();

  String getQuantity();

  String getDocument();

  String getDoneOn();

  String getHandler();

  String getWitness();

  String getStoreroom();

  @StringLength(StringLength.UNLIMITED)
  String getRemark();

  Integer getAbout();

  String getRecorder();

  Long getRecorded();
}
