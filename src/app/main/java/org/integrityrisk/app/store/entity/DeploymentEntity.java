package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A control deployment as it was issued. */
@Table("DEPLOYMENT")
public interface DeploymentEntity extends Numbered {

  @NotNull
  @Unique
  String getDeploymentId();

  @NotNull
  @Indexed
  String getProjectKey();

  String getPaperNumber();

  String getLevelCode();

  String getUnitCode();

  String getDepartment();

  String getMatter();

  @StringLength(StringLength.UNLIMITED)
  String getContent();

  @StringLength(StringLength.UNLIMITED)
  String getPoints();

  @StringLength(StringLength.UNLIMITED)
  String getPowers();

  @StringLength(StringLength.UNLIMITED)
  String getPersons();

  String getIssuer();

  String getIssuerName();

  Long getIssued();

  String getDue();
}
