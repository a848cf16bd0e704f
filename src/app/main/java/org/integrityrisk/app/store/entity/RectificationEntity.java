package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A finding that must be put right. */
@Table("RECTIFICATION")
public interface RectificationEntity extends Numbered {

  @NotNull
  @Unique
  String getRectificationId();

  @NotNull
  @Indexed
  String getProjectKey();

  @Indexed
  String getPointKey();

  @StringLength(StringLength.MAX_LENGTH)
  String getTitle();

  String getUnitCode();

  String getDepartment();

  String getPaperNumber();

  String getForm();

  String getSeverity();

  /** Id of the check that found it. */
  @Indexed
  String getCheckId();

  @StringLength(StringLength.UNLIMITED)
  String getFinding();

  @StringLength(StringLength.UNLIMITED)
  String getDemand();

  String getResponsible();

  String getVerifierRole();

  String getVerifierOf();

  String getDeadline();

  String getRegime();

  String getState();

  String getWarning();

  String getIssuer();

  String getIssuerName();

  Long getIssued();

  /** The steps taken, as JSON. */
  @StringLength(StringLength.UNLIMITED)
  String getSteps();
}
