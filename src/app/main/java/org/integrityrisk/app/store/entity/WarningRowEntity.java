package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The register's row of an early warning. */
@Table("WARNING_ROW")
public interface WarningRowEntity extends Numbered {

  @NotNull
  @Unique
  String getIssueId();

  @NotNull
  String getIssueKey();

  @NotNull
  @Indexed
  String getProjectKey();

  @Indexed
  String getPointKey();

  @StringLength(StringLength.MAX_LENGTH)
  String getTitle();

  String getColour();

  @Indexed
  String getState();

  @Indexed
  String getResponsible();

  @Indexed
  String getDeadline();

  /** Official number of the present notice. */
  String getNoticeNumber();

  /** When the warned one acknowledged the present notice. */
  Long getDelivered();

  /** To whom the notice goes besides. */
  String getSuperior();

  Integer getEscalations();

  Integer getRejections();

  String getIssuer();

  Long getIssued();

  /** Whether somebody has cleared its date at the host; what the row says is from before. */
  Integer getUndated();

  Long getUpdated();
}
