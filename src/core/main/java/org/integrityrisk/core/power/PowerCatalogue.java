package org.integrityrisk.core.power;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.EntryRef;
import org.integrityrisk.core.organisation.Post;

/**
 * The power catalogue (职权目录) as it stands at one moment; an immutable value.
 *
 * <p>Texts that people read name a power or step by its code, a blank and its name.
 */
public final class PowerCatalogue {

  /** No power registered yet. */
  public static final PowerCatalogue EMPTY = new PowerCatalogue(List.of());

  private final Map<String, Power> powers = new LinkedHashMap<>();

  private PowerCatalogue(Collection<Power> all) {
    all.forEach(power -> powers.put(power.code(), power));
  }

  /** A catalogue of these powers, in their order; a later one replaces an earlier of its code. */
  public static PowerCatalogue of(Collection<Power> powers) {
    return new PowerCatalogue(powers);
  }

  public List<Power> powers() {
    return List.copyOf(powers.values());
  }

  public Optional<Power> find(String code) {
    return Optional.ofNullable(powers.get(code));
  }

  /** Whether the department has a catalogue of its powers, so that others are not its. */
  public boolean covers(String department) {
    return powers.values().stream().anyMatch(power -> power.department().equals(department));
  }

  /** The powers that name a department or post as the one that exercises them. */
  public List<Power> exercisedBy(EntryRef entry) {
    return powers.values().stream()
        .filter(
            power ->
                switch (entry.kind()) {
                  case DEPARTMENT -> power.department().equals(entry.code());
                  case POST -> power.post().filter(entry.code()::equals).isPresent();
                  case UNIT, BODY -> false;
                })
        .toList();
  }

  /** The powers that a post exercises: its own first, then those of its whole department. */
  public List<Power> of(Post post) {
    List<Power> inDepartment =
        powers.values().stream()
            .filter(power -> power.department().equals(post.department()))
            .toList();
    List<Power> own =
        inDepartment.stream()
            .filter(power -> power.post().filter(post.code()::equals).isPresent())
            .toList();
    List<Power> shared = inDepartment.stream().filter(power -> power.post().isEmpty()).toList();
    return Stream.concat(own.stream(), shared.stream()).toList();
  }

  /** The text for the code of a power; an unknown one stays as it is. */
  public String text(String code) {
    return find(code).map(power -> code + " " + power.name()).orElse(code);
  }

  /**
   * The code in what somebody wrote: the code, with or without a name after it, or a name that only
   * one power has. Anything else stays as it is.
   */
  public String codeIn(String text) {
    return Written.codeIn(text, powers.values(), Power::name);
  }

  /** The text for the code of a step of a power; an unknown one stays as it is. */
  public String stepText(String power, String step) {
    return find(power)
        .flatMap(known -> known.step(step))
        .map(known -> step + " " + known.name())
        .orElse(step);
  }

  /** The code of a step of a power in what somebody wrote, as {@link #codeIn}. */
  public String stepIn(String power, String text) {
    return find(power)
        .map(known -> Written.codeIn(text, known.steps().toList(), FlowStep::name))
        .orElse(text);
  }
}
