package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What may be known of a tip without its key: days, states, hashes. Never a moment or a person. */
@Table("TIP")
public interface TipEntity extends Numbered {

  @NotNull
  @Unique
  String getTipId();

  @NotNull
  @Indexed
  String getProjectKey();

  String getTipNumber();

  String getUnitCode();

  String getChannel();

  @Indexed
  String getState();

  String getReceived();

  /** Who took it up and who closed it: handlers, never the tipper. */
  String getHandler();

  String getCloser();

  String getTakenUp();

  String getClosed();

  String getOutcome();

  String getDue();

  Integer getVersionNumber();

  /** Id of the master key and the wrapped key; empty once the tip is purged. */
  String getMasterKey();

  String getWrappedKey();

  /** The public part of the receipt code; the other part only as a slow hash. */
  @Indexed
  String getLookup();

  Integer getIterations();

  String getSalt();

  String getSecretHash();

  Integer getFailures();

  String getFailureDay();

  Integer getAnnounced();
}
