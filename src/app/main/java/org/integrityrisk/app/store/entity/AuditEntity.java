package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * An entry of the audit chain. Whoever searches wants the latest first: each index ends with the
 * place, so that a database reads a page of it in order, and not everything that fits.
 */
@Table("AUDIT")
@Indexes({
  @Index(
      name = "of_time",
      methodNames = {"getHappened", "getPlace"}),
  @Index(
      name = "of_actor",
      methodNames = {"getActor", "getPlace"}),
  @Index(
      name = "of_action",
      methodNames = {"getActionCode", "getPlace"}),
  @Index(
      name = "of_subject",
      methodNames = {"getSubject", "getPlace"})
})
public interface AuditEntity extends Numbered {

  @NotNull
  @Unique
  Long getPlace();

  String getPreviousHash();

  Long getHappened();

  String getActor();

  String getActionCode();

  String getSubject();

  @StringLength(StringLength.UNLIMITED)
  String getBeforeText();

  @StringLength(StringLength.UNLIMITED)
  String getAfterText();

  String getRequest();

  String getHash();
}
