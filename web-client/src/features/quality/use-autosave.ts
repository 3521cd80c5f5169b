import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problem, problemOf } from '@/lib/problem';

const PAUSE_MS = 800;

export interface Autosave {
  /** After a pause in the typing. */
  saveSoon: () => void;
  /** True when nothing typed is left that the service does not have. */
  save: () => Promise<boolean>;
  isSaving: boolean;
  /** Why the last attempt failed; what was typed is still on the page. */
  problem: Problem | null;
}

/** Sends what was typed: one request at a time, again when the network is back, and before the page is left. */
export function useAutosave(send: () => Promise<boolean>): Autosave {
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestSave = useRef<() => Promise<boolean>>(() => Promise.resolve(true));

  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    // What was typed during a running request is sent after it.
    if (running.current) return running.current.then(() => latestSave.current());
    setSaving(true);
    const attempt = send().then(
      (isAllSaved) => ({ isAllSaved, failure: null }),
      (error: unknown) => ({ isAllSaved: false, failure: problemOf(error) }),
    );
    running.current = attempt.then(({ isAllSaved }) => isAllSaved);
    const { isAllSaved, failure } = await attempt;
    running.current = null;
    setSaving(false);
    setProblem(failure);
    return isAllSaved;
  }, [send]);

  useEffect(() => {
    latestSave.current = save;
  }, [save]);

  useEffect(() => {
    const saveNow = () => void latestSave.current();
    window.addEventListener('online', saveNow);
    return () => {
      window.removeEventListener('online', saveNow);
      saveNow();
    };
  }, []);

  const saveSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latestSave.current(), PAUSE_MS);
  }, []);

  return { saveSoon, save, isSaving, problem };
}
