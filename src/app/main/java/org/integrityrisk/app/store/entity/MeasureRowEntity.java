package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The register's row of a control measure. */
@Table("MEASURE_ROW")
public interface MeasureRowEntity extends Numbered {

  @NotNull
  @Unique
  String getIssueId();

  @NotNull
  String getIssueKey();

  @NotNull
  @Indexed
  String getProjectKey();

  @StringLength(StringLength.MAX_LENGTH)
  String getTitle();

  String getStage();

  @Indexed
  String getResponsible();

  String getDue();

  @Indexed
  String getState();

  Long getUpdated();
}
