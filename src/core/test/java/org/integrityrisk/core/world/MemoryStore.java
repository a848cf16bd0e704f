package org.integrityrisk.core.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.audit.AuditEvent;
import org.integrityrisk.core.audit.AuditTrail;
import org.integrityrisk.core.review.Meeting;
import org.integrityrisk.core.review.Meetings;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.Opinions;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.ContentVersions;
import org.integrityrisk.core.risk.FormerGrading;
import org.integrityrisk.core.risk.FormerGradings;
import org.integrityrisk.core.risk.Gradings;
import org.integrityrisk.core.risk.KeptContent;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.Checks;

/** Opinions, gradings, meetings, checks and the audit trail in memory. */
public final class MemoryStore implements Gradings, Meetings {

  private final Fuse fuse;
  private final List<Opinion> opinions = new ArrayList<>();
  private final Map<String, Map<String, RiskPointContent>> contents = new LinkedHashMap<>();
  private final Map<String, List<KeptContent>> kept = new LinkedHashMap<>();
  private final Map<String, PointGrading> gradings = new LinkedHashMap<>();
  private final Map<String, List<FormerGrading>> formerGradings = new LinkedHashMap<>();
  private final Map<String, Meeting> meetings = new LinkedHashMap<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<AuditEntry> trail = new ArrayList<>();

  public MemoryStore(Fuse fuse) {
    this.fuse = fuse;
  }

  public Opinions opinions() {
    return new Opinions() {
      @Override
      public boolean append(Opinion opinion) {
        fuse.beforeWrite();
        return opinions.stream().noneMatch(kept -> isAtSamePlace(kept, opinion))
            && opinions.add(opinion);
      }

      @Override
      public List<Opinion> of(String pointId) {
        return opinions.stream().filter(kept -> kept.pointId().equals(pointId)).toList();
      }
    };
  }

  private static boolean isAtSamePlace(Opinion one, Opinion other) {
    return one.place().equals(other.place());
  }

  /** The gradings that a change of the regime has replaced. */
  public FormerGradings formerGradings() {
    return new FormerGradings() {
      @Override
      public void keep(String pointId, FormerGrading grading) {
        fuse.beforeWrite();
        List<FormerGrading> kept = formerGradings.computeIfAbsent(pointId, id -> new ArrayList<>());
        if (kept.stream().noneMatch(one -> one.change().equals(grading.change()))) {
          kept.add(grading);
        }
      }

      @Override
      public List<FormerGrading> of(String pointId) {
        return List.copyOf(formerGradings.getOrDefault(pointId, List.of()));
      }
    };
  }

  public ContentVersions contents(Clock clock) {
    return new ContentVersions() {
      @Override
      public void keep(String pointId, RiskPointContent content) {
        fuse.beforeWrite();
        contents
            .computeIfAbsent(pointId, unseen -> new LinkedHashMap<>())
            .put(ContentHash.of(content), content);
        List<KeptContent> all = kept.computeIfAbsent(pointId, unseen -> new ArrayList<>());
        if (all.stream().noneMatch(one -> one.is(content))) {
          all.add(new KeptContent(content, Optional.of(clock.instant())));
        }
      }

      @Override
      public List<KeptContent> history(String pointId) {
        return List.copyOf(kept.getOrDefault(pointId, List.of()));
      }

      @Override
      public Map<String, RiskPointContent> of(String pointId) {
        return contents.getOrDefault(pointId, Map.of());
      }
    };
  }

  public Checks checks() {
    return new Checks() {
      @Override
      public void append(Check check) {
        fuse.beforeWrite();
        checks.add(check);
      }

      @Override
      public Optional<Check> find(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
      }

      @Override
      public List<Check> of(String pointId) {
        return checks.stream()
            .filter(check -> check.pointId().equals(pointId))
            .sorted(Comparator.comparing(Check::date))
            .toList();
      }
    };
  }

  public AuditTrail auditTrail() {
    return new AuditTrail() {
      @Override
      public void append(List<AuditEvent> events) {
        fuse.beforeWrite();
        events.forEach(event -> trail.add(following(event)));
      }

      @Override
      public long size() {
        return trail.size();
      }

      @Override
      public List<AuditEntry> from(long firstSequence, int limit) {
        return trail.stream()
            .filter(entry -> entry.sequence() >= firstSequence)
            .limit(limit)
            .toList();
      }
    };
  }

  private AuditEntry following(AuditEvent event) {
    return trail.isEmpty() ? AuditEntry.first(event) : trail.get(trail.size() - 1).next(event);
  }

  /** Codes of the actions audited on an object, in order. */
  public List<String> actionsOn(String object) {
    return trail.stream()
        .map(AuditEntry::event)
        .filter(event -> event.object().equals(object))
        .map(AuditEvent::action)
        .toList();
  }

  /** The kept entries, for tests that tamper with them. */
  public List<AuditEntry> keptTrail() {
    return trail;
  }

  @Override
  public Optional<PointGrading> of(String pointId) {
    return Optional.ofNullable(gradings.get(pointId));
  }

  @Override
  public void addAll(Map<String, PointGrading> first) {
    first.forEach(
        (pointId, grading) -> {
          fuse.beforeWrite();
          assertThat(gradings.put(pointId, grading)).isNull();
        });
  }

  @Override
  public void save(String pointId, PointGrading grading) {
    fuse.beforeWrite();
    gradings.put(pointId, grading);
  }

  @Override
  public void save(Meeting meeting) {
    fuse.beforeWrite();
    meetings.putIfAbsent(meeting.id(), meeting);
  }

  @Override
  public Optional<Meeting> find(String id) {
    return Optional.ofNullable(meetings.get(id));
  }

  @Override
  public List<Meeting> of(String project, int start, int limit) {
    return meetings.values().stream()
        .filter(meeting -> meeting.project().equals(project))
        .sorted(Comparator.comparing((Meeting meeting) -> meeting.date()).reversed())
        .skip(start)
        .limit(limit)
        .toList();
  }
}
