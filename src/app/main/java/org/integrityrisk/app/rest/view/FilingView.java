package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.app.store.register.KnownPowers.Power;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.PowerCatalogue;

/**
 * What the filing page knows: the regime, the posts, the departments and the power catalogue.
 *
 * @param powers the powers of all departments that have a catalogue; the others write what they
 *     like
 */
public record FilingView(
    RegimeView regime,
    List<PostView> posts,
    List<DepartmentView> departments,
    List<PowerChoice> powers) {

  /**
   * A post to file a point for.
   *
   * @param mine whether the caller holds it
   * @param kinds codes of the kinds of risk that its department looks for
   * @param power power that was last filed for the post, empty when none was
   * @param powerBasis what that power rests on
   */
  public record PostView(
      String code,
      String name,
      String department,
      String departmentName,
      String unit,
      String unitName,
      String rank,
      boolean mine,
      List<String> kinds,
      String power,
      String powerBasis) {}

  /** A department to file a point for. */
  public record DepartmentView(
      String code, String name, String unit, String unitName, String kind, List<String> kinds) {}

  /**
   * A power to file a point about.
   *
   * @param department code of the department that exercises it
   * @param post code of the post that exercises it, null when the department as a whole does
   * @param basis what it rests on today
   */
  public record PowerChoice(
      String code,
      String name,
      String department,
      String post,
      String basis,
      List<StepChoice> steps) {}

  /** A step of the flow of a power, by its kind of flow. */
  public record StepChoice(String code, String name, String flow) {}

  private static final Power NONE = new Power("", "");

  /**
   * What a user may file for.
   *
   * @param powers last power filed, by code of the post
   * @param catalogue the power catalogue
   */
  public static FilingView of(
      String user, Map<String, Power> powers, PowerCatalogue catalogue, Names names) {
    OrganisationRegister register = names.register();
    Set<Post> mine = Set.copyOf(register.holders().postsOf(user));
    return new FilingView(
        RegimeView.of(names),
        register.posts().stream()
            .flatMap(
                post ->
                    register.department(post.department()).stream()
                        .map(
                            department ->
                                post(
                                    post,
                                    department(department, names),
                                    mine.contains(post),
                                    powers.getOrDefault(post.code(), NONE))))
            .toList(),
        register.departments().stream().map(one -> department(one, names)).toList(),
        catalogue.powers().stream().map(FilingView::choice).toList());
  }

  private static PowerChoice choice(org.integrityrisk.core.power.Power power) {
    return new PowerChoice(
        power.code(),
        power.name(),
        power.department(),
        power.post().orElse(null),
        power.citations(),
        Stream.of(FlowKind.values())
            .flatMap(kind -> power.flow(kind).all().map(step -> choice(step, kind)))
            .toList());
  }

  private static StepChoice choice(FlowStep step, FlowKind kind) {
    return new StepChoice(step.code(), step.name(), kind.code());
  }

  private static PostView post(Post post, DepartmentView department, boolean mine, Power power) {
    return new PostView(
        post.code(),
        post.name(),
        department.code(),
        department.name(),
        department.unit(),
        department.unitName(),
        post.rank().code(),
        mine,
        department.kinds(),
        power.name(),
        power.basis());
  }

  private static DepartmentView department(Department department, Names names) {
    Optional<Unit> unit = names.register().unit(department.unit());
    return new DepartmentView(
        department.code(),
        department.name(),
        department.unit(),
        unit.map(Unit::name).orElse(department.unit()),
        department.kind().code(),
        names.regime().kindsSoughtBy(department.kind()).stream().map(kind -> kind.code()).toList());
  }
}
