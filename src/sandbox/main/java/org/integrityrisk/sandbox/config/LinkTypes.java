package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import org.integrityrisk.sandbox.config.data.LinkTypeData;

/** The kinds of links. */
final class LinkTypes implements IssueLinkTypeManager {
  private final Configuration configuration;

  LinkTypes(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public void createIssueLinkType(String name, String outward, String inward, String style) {
    configuration.addNamed(LinkTypeData.class, new LinkTypeData(name, outward, inward));
  }

  @Override
  public Collection<IssueLinkType> getIssueLinkTypes() {
    return configuration.all(LinkTypeData.class).stream()
        .<IssueLinkType>map(ConfiguredLinkType::new)
        .toList();
  }

  @Override
  public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
    return getIssueLinkTypes().stream().filter(type -> type.getName().equals(name)).toList();
  }

  @Override
  public IssueLinkType getIssueLinkType(Long id) {
    return configuration.find(LinkTypeData.class, id).map(ConfiguredLinkType::new).orElse(null);
  }

  @Override
  public void removeIssueLinkType(Long id) {
    configuration.store().remove(LinkTypeData.class, id);
  }
}
