package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That a control measure is linked to a risk point. */
@Table("MEASURE_POINT")
public interface MeasurePointEntity extends Numbered {

  @NotNull
  @Indexed
  String getMeasureId();

  @NotNull
  @Indexed
  String getPointKey();
}
