package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What a risk point said when somebody decided on it, as JSON; one for each point, hash and cycle,
 * which {@code PLACE} holds together.
 */
@Table("CONTENT_VERSION")
public interface ContentVersionEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getPointId();

  String getContentHash();

  @StringLength(StringLength.UNLIMITED)
  String getFields();

  /** When it was kept first. */
  Long getKept();
}
