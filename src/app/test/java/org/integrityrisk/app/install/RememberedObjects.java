package org.integrityrisk.app.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Host objects in memory. */
final class RememberedObjects implements HostObjects {
  private final List<HostObject> objects = new ArrayList<>();

  @Override
  public List<HostObject> all() {
    return List.copyOf(objects);
  }

  @Override
  public Optional<String> find(SetupKind kind, String code) {
    return objects.stream()
        .filter(object -> object.kind() == kind && object.code().equals(code))
        .map(HostObject::hostId)
        .findFirst();
  }

  @Override
  public void remember(HostObject object) {
    forget(object.kind(), object.code());
    objects.add(object);
  }

  @Override
  public void forget(SetupKind kind, String code) {
    objects.removeIf(object -> object.kind() == kind && object.code().equals(code));
  }
}
