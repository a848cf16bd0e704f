package org.integrityrisk.app.store.entity;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What all strangers together have cost in the present hour. Past hours are deleted. */
@Table("TIP_TRAFFIC")
public interface TipTrafficEntity extends Numbered {

  @NotNull
  @Unique
  String getHourName();

  Integer getTaken();
}
