package org.integrityrisk.app.issue;

import java.util.ArrayList;
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
  private final Map<Name, List<String>> codes = new HashMap<>();

  HostIdTable(List<HostObject> objects) {
    this.objects = List.copyOf(objects);
    for (HostObject object : objects) {
      ids.put(new Name(object.kind(), object.code()), object.hostId());
      codes
          .computeIfAbsent(new Name(object.kind(), object.hostId()), any -> new ArrayList<>())
          .add(object.code());
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
    return allCodes(kind, id).stream().findFirst();
  }

  /** Every code that has the id: two options of one name are one option of the host. */
  List<String> allCodes(SetupKind kind, String id) {
    return List.copyOf(codes.getOrDefault(new Name(kind, id), List.of()));
  }
}
