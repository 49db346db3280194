/**
 * SOPs: their definitions and everything that runs by them.
 *
 * <p>A definition is data: a YAML file that becomes an immutable version; a process pins its
 * version and never leaves it. The engine knows task, act, decision, fan-out with branches, join,
 * parts of a step, outside event, team and end (ADR 0012), nothing else: what a step is about is
 * plugged in by kind ({@link id.runut.sop.boundary.PenangananLangkah}), what else it depends on by
 * {@link id.runut.sop.boundary.SyaratLangkah}.
 *
 * <p>Decided: the worklist is a table with one row per open task and post, never computed from
 * history; a decision is made once, under the task's row lock; state, history, audit and outbox are
 * one transaction; deadlines are working time, reckoned when a task opens; whoever deputises sees
 * the post's tasks and nothing is moved.
 *
 * <p>Forbidden: to know any capability above; to write a task, a process or a history row anywhere
 * but in {@code PembukaLangkah}, {@code PencatatPutusan} and {@code PencatatPerluasan}; to call
 * {@code MesinProses} from pages.
 */
package id.runut.sop;
