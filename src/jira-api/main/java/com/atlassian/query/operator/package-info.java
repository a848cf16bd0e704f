/** Operators of JQL. */
package com.atlassian.query.operator;
