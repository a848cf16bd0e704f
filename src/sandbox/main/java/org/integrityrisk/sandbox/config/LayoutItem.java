package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;

/** The place of a field on a tab; changes count when it is given to the keeper of screens. */
final class LayoutItem implements FieldScreenLayoutItem {
  private FieldScreenTab tab;
  private int position;
  private String fieldId;

  LayoutItem(FieldScreenTab tab, int position, String fieldId) {
    this.tab = tab;
    this.position = position;
    this.fieldId = fieldId;
  }

  @Override
  public String getFieldId() {
    return fieldId;
  }

  @Override
  public void setFieldId(String fieldId) {
    this.fieldId = fieldId;
  }

  @Override
  public int getPosition() {
    return position;
  }

  @Override
  public void setPosition(int position) {
    this.position = position;
  }

  @Override
  public FieldScreenTab getFieldScreenTab() {
    return tab;
  }

  @Override
  public void setFieldScreenTab(FieldScreenTab fieldScreenTab) {
    this.tab = fieldScreenTab;
  }
}
