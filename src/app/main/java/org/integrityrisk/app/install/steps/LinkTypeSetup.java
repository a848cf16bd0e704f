package org.integrityrisk.app.install.steps;

import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The link between a measure or a warning and the risk point that it is about. */
@Component
final class LinkTypeSetup implements Installer {
  /** Code of the link type. */
  static final String CONCERNS = "concerns";

  private static final LocalizedText NAME = new LocalizedText("Integrity risk", "廉政风险");
  private static final LocalizedText OUTWARD = new LocalizedText("concerns", "针对");
  private static final LocalizedText INWARD = new LocalizedText("is concerned by", "涉及");

  private final HostComponents host;

  LinkTypeSetup(HostComponents host) {
    this.host = host;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.LINK_TYPE;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return List.of(new SetupItem(kind(), CONCERNS, NAME));
  }

  @Override
  public boolean exists(HostObject object) {
    return host.linkTypes().getIssueLinkType(Long.valueOf(object.hostId())) != null;
  }

  /** Link types have no description; the name is as unusual as we could make it. */
  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return host.linkTypes().getIssueLinkTypesByName(item.name().in(plan.language())).stream()
        .map(IssueLinkType::getId)
        .map(String::valueOf)
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    host.linkTypes()
        .createIssueLinkType(
            item.name().in(plan.language()),
            OUTWARD.in(plan.language()),
            INWARD.in(plan.language()),
            "");
    return leftOver(item, plan).orElseThrow();
  }

  @Override
  public void remove(HostObject object) {
    if (exists(object)) {
      host.linkTypes().removeIssueLinkType(Long.valueOf(object.hostId()));
    }
  }
}
