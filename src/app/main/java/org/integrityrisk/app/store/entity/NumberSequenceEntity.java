package org.integrityrisk.app.store.entity;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far a sequence of numbers has come. */
@Table("NUMBER_SEQUENCE")
public interface NumberSequenceEntity extends Numbered {

  /** Project, series and year. */
  @NotNull
  @Unique
  String getSequenceName();

  /** The number given last. */
  @NotNull
  int getGiven();
}
