package org.integrityrisk.sandbox.testapp;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** A component that stores, and is told when the app starts. */
@Component
public class Notes implements LifecycleAware {
  private final ActiveObjects objects;

  public Notes(ActiveObjects objects) {
    this.objects = objects;
  }

  public void add(String content) {
    objects.executeInTransaction(() -> objects.create(Note.class, new DBParam("CONTENT", content)));
  }

  public List<String> all() {
    return Arrays.stream(objects.find(Note.class, Query.select().order("ID")))
        .map(Note::getContent)
        .toList();
  }

  @Override
  public void onStart() {
    add("started");
  }

  @Override
  public void onStop() {
    add("stopped");
  }
}
