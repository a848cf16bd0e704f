package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A notice in the ledger; the unique key admits each once, whichever node writes it. */
@Table("NOTICE")
@Indexes({
  @Index(
      name = "mails",
      methodNames = {"getMailState", "getNotBefore"}),
  @Index(
      name = "standing",
      methodNames = {"getProjectKey", "getOverAt"})
})
public interface NoticeEntity extends Numbered {

  @NotNull
  @Unique
  String getNoticeKey();

  /** What tells the matter apart. */
  @NotNull
  String getIdentity();

  String getKind();

  @NotNull
  String getProjectKey();

  @Indexed
  String getUnitCode();

  String getObjectId();

  @StringLength(StringLength.MAX_LENGTH)
  String getTitle();

  @StringLength(StringLength.MAX_LENGTH)
  String getLink();

  String getDue();

  /** What there is to say besides, as JSON. */
  @StringLength(StringLength.UNLIMITED)
  String getFacts();

  String getOccasion();

  @NotNull
  @Indexed
  String getRecipient();

  String getActsFor();

  /** The day on which it was due to be told. */
  String getToldDay();

  Long getWritten();

  String getMailState();

  /** When the mail may be handed over. */
  Long getNotBefore();

  Integer getAttempts();

  /** Name of the claim by which a node has, or had, the mail in hand. */
  @Indexed
  String getClaim();

  /** Until when the claim holds. */
  Long getLeaseEnd();

  String getReason();

  Long getHandedOver();

  Long getReadAt();

  /** When the matter was over; empty while it stands. */
  Long getOverAt();
}
