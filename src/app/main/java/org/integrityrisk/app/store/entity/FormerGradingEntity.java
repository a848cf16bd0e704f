package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * How a risk point came by its level until a change of the regime; one for each point and change,
 * which {@code PLACE} holds together.
 */
@Table("FORMER_GRADING")
public interface FormerGradingEntity extends GradedEntity {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getPointId();

  String getChangeId();

  Long getReplaced();
}
