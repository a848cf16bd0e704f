package org.integrityrisk.app.store.entity;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a risk point came by its level. */
@Table("GRADING")
public interface GradingEntity extends GradedEntity {

  @NotNull
  @Unique
  String getPointId();
}
