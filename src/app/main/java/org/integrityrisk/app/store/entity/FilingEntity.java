package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A filing with the superior body, with the reply to it. */
@Table("FILING")
public interface FilingEntity extends Numbered {

  @NotNull
  @Unique
  String getFilingId();

  @NotNull
  @Indexed
  String getProjectKey();

  String getSenderNumber();

  String getReceiver();

  @Indexed
  String getSentDay();

  String getSender();

  Long getRecorded();

  String getState();

  String getReplyDay();

  String getReceiverNumber();

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  String getUserKey();

  String getUserName();

  Long getReplied();
}
