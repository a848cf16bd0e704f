package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.link.IssueLinkType;
import org.integrityrisk.sandbox.config.data.LinkTypeData;
import org.integrityrisk.sandbox.entity.Stored;

/** A kind of links as the app sees it. */
final class ConfiguredLinkType extends Identified implements IssueLinkType {
  private final LinkTypeData data;

  ConfiguredLinkType(Stored<LinkTypeData> stored) {
    super(stored.id());
    this.data = stored.data();
  }

  @Override
  public Long getId() {
    return id();
  }

  @Override
  public String getName() {
    return data.name();
  }

  @Override
  public String getOutward() {
    return data.outward();
  }

  @Override
  public String getInward() {
    return data.inward();
  }
}
