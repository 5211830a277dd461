import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const dataScientistMixed: LabelledPosting = {
  name: 'data scientist, German with English',
  profession: 'data',
  text: `(Senior) Data Scientist (all genders)

**Über uns**
Windkraft vorherzusagen ist unser Job. Unser Stack: Python, Airflow, Snowflake, Grafana. Unsere Sprache im Team ist Englisch, in der Küche alles Mögliche.

**Deine Aufgaben**
* Du entwickelst Modelle mit PyTorch und bringst sie in Produktion
* Du präsentierst Ergebnisse vor Kunden

**Must-haves**
* Abgeschlossenes Masterstudium in Statistik, Mathematik, Physik o. Ä.
* Mind. 3-5 Jahre Erfahrung in Machine Learning
* Sehr gute Kenntnisse in Python und SQL; R oder Julia sind ein Plus
* Erfahrung mit Git und CI/CD
* Verhandlungssicheres Deutsch (C1) und fließendes Englisch
* Reisebereitschaft bis zu 20 %

**Nice-to-haves**
* Time series forecasting, Bayesian statistics
* Erste Berührungspunkte mit Azure oder AWS
* Tableau

**Benefits**
* 28 Tage Urlaub + Deutschlandticket
* Conference budget, e.g. PyData; free Coursera account
* Wahlweise MacBook oder Linux-Laptop

Your application: ein kurzer CV reicht. C u soon 👋`,
  expected: expecting(
    ['must', 'text', 'Master’s degree'],
    ['must', 'skill', 'Machine learning', 3],
    ['must', 'skill', 'Python'],
    ['must', 'skill', 'SQL'],
    ['nice', 'text', 'R or Julia'],
    ['must', 'skill', 'Git'],
    ['must', 'skill', 'CI/CD'],
    ['must', 'language', 'German'],
    ['must', 'language', 'English'],
    ['must', 'text', 'Travel up to 20 %'],
    ['nice', 'skill', 'Forecasting'],
    ['nice', 'skill', 'Statistics'],
    ['nice', 'text', 'Azure or AWS'],
    ['nice', 'skill', 'Tableau'],
  ),
};
