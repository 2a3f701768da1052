import { useEffect, useState } from "react";

/** What a value was once it rested for so long. */
export const useRested = <T>(value: T, ms = 300): T => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
};
