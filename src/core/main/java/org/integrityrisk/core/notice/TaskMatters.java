package org.integrityrisk.core.notice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.Tasks;

/** Every open task: whatever opens one has its holder told, reminded and, in the end, reported. */
public final class TaskMatters implements NoticeSource {

  private static final String ISSUES = "/browse/";
  private static final String PAGES = "/plugins/servlet/integrity-risk";

  private final Tasks tasks;
  private final Organisation organisation;

  public TaskMatters(Tasks tasks, Organisation organisation) {
    this.tasks = tasks;
    this.organisation = organisation;
  }

  @Override
  public List<Matter> matters(String project, LocalDate today, LocalDate horizon) {
    OrganisationRegister register = organisation.register();
    return tasks.all(project).stream().map(task -> matter(task, register)).toList();
  }

  private static Matter matter(Task task, OrganisationRegister register) {
    return new Matter(
        task.kind().code(),
        task.project(),
        task.object(),
        Long.toString(task.since().toEpochMilli()),
        task.title(),
        task.link().isEmpty() ? ISSUES + task.object() : PAGES + task.link(),
        unit(task, register),
        task.department(),
        List.of(task.holder()),
        Set.of(),
        false,
        Matter.Reminding.by(ladder(task.kind().code())),
        task.since(),
        task.due());
  }

  /** The ladder of that name, or of which the name is a part, such as "check" of "check-due". */
  private static ReminderKind ladder(String kind) {
    return Arrays.stream(ReminderKind.values())
        .filter(ladder -> kind.startsWith(ladder.code()))
        .findFirst()
        .orElse(ReminderKind.TASK);
  }

  private static String unit(Task task, OrganisationRegister register) {
    Optional<String> ofDepartment = register.department(task.department()).map(Department::unit);
    return ofDepartment
        .or(() -> ofSeat(task.holder(), register))
        .or(() -> ofPerson(task.holder(), register))
        .orElse("");
  }

  private static Optional<String> ofSeat(TaskHolder holder, OrganisationRegister register) {
    if (!(holder instanceof TaskHolder.Seat seat)) {
      return Optional.empty();
    }
    String place = seat.office().of();
    return seat.office().role().isOfDepartment()
        ? register.department(place).map(Department::unit)
        : Optional.of(place);
  }

  private static Optional<String> ofPerson(TaskHolder holder, OrganisationRegister register) {
    if (!(holder instanceof TaskHolder.Person person)) {
      return Optional.empty();
    }
    return register.holders().departmentsOf(person.user()).stream()
        .flatMap(code -> register.department(code).stream())
        .map(Department::unit)
        .findFirst();
  }
}
