package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An entry of the audit chain. */
@Table("AUDIT")
public interface AuditEntity extends Numbered {

  @NotNull
  @Unique
  Long getPlace();

  String getPreviousHash();

  @Indexed
  Long getHappened();

  @Indexed
  String getActor();

  @Indexed
  String getActionCode();

  @Indexed
  String getSubject();

  @StringLength(StringLength.UNLIMITED)
  String getBeforeText();

  @StringLength(StringLength.UNLIMITED)
  String getAfterText();

  String getRequest();

  String getHash();
}
