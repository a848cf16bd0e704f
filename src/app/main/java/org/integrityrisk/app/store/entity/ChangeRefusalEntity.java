package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What the host refused when a change of the regime was given up; one for each change, point and
 * word, which {@code PLACE} holds together.
 */
@Table("CHANGE_REFUSAL")
public interface ChangeRefusalEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getProjectKey();

  String getChangeId();

  String getPointId();

  /** The word of measures or warnings that could not be replaced, as field and code. */
  String getWord();

  String getIssueKey();

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  Long getRefused();
}
