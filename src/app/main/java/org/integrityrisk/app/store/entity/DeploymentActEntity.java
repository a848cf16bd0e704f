package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What was done with a control deployment; {@code PLACE} admits one act in each place of its trail.
 */
@Table("DEPLOYMENT_ACT")
public interface DeploymentActEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getDeploymentId();

  String getKind();

  String getUserKey();

  String getUserName();

  Long getGiven();

  @StringLength(StringLength.UNLIMITED)
  String getWords();

  String getOutcome();

  String getLevelCode();

  String getDue();
}
