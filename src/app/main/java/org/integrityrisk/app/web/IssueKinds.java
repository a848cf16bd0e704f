package org.integrityrisk.app.web;

import java.util.Optional;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.HostObjects;
import org.integrityrisk.app.install.SetupKind;
import org.springframework.stereotype.Component;

/** Tells the app's issues from all others by their issue type. */
@Component
public class IssueKinds {
  private final HostObjects objects;

  public IssueKinds(HostObjects objects) {
    this.objects = objects;
  }

  /** The code of the app's issue type, as {@code risk-point}; empty for any other type. */
  Optional<String> codeOf(String issueTypeId) {
    return objects.all().stream()
        .filter(object -> object.kind() == SetupKind.ISSUE_TYPE)
        .filter(object -> object.hostId().equals(issueTypeId))
        .map(HostObject::code)
        .findFirst();
  }
}
