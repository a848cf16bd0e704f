package org.integrityrisk.app.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.SetupKind;

/** Our codes and the host's ids, both ways, as they were at one moment. */
final class HostIdTable {
  private record Name(SetupKind kind, String text) {}

  private final List<HostObject> objects;
  private final Map<Name, String> ids = new HashMap<>();
  private final Map<Name, String> codes = new HashMap<>();

  HostIdTable(List<HostObject> objects) {
    this.objects = List.copyOf(objects);
    for (HostObject object : objects) {
      ids.put(new Name(object.kind(), object.code()), object.hostId());
      codes.put(new Name(object.kind(), object.hostId()), object.code());
    }
  }

  Optional<String> id(SetupKind kind, String code) {
    return Optional.ofNullable(ids.get(new Name(kind, code)));
  }

  /** Codes of all objects of a kind by their ids. */
  Map<String, String> codes(SetupKind kind) {
    return objects.stream()
        .filter(object -> object.kind() == kind)
        .collect(Collectors.toUnmodifiableMap(HostObject::hostId, HostObject::code));
  }

  Optional<String> code(SetupKind kind, String id) {
    return Optional.ofNullable(codes.get(new Name(kind, id)));
  }
}
