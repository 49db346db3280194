/**
 * What every page stands on: translating errors into pages and messages, request numbers, security
 * headers, and dates, times and numbers the Indonesian way. Knows no capability.
 */
package id.runut.umum.web;
