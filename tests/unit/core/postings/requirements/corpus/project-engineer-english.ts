import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const projectEngineerEnglish: LabelledPosting = {
  name: 'mechanical design engineer, English with German words',
  profession: 'engineering',
  text: `Mechanical Design Engineer / Konstrukteur (f/m/d)

ABOUT US
Lindwurm Antriebe builds gearboxes for cable cars. 300 people, two plants, one Fasnet committee. Most of us speak Swabian, some speak German.

YOUR MISSION
- Design housings and shafts in SolidWorks
- Run FEM simulations with our calculation team in Ansys
- Visit suppliers in Italy and Austria

YOUR PROFILE
- Bachelor's or Master's degree in mechanical engineering
- 2-4 years of professional experience in mechanical design
- Confident use of a 3D CAD system, preferably SolidWorks; AutoCAD is an advantage
- First experience with SAP required
- Knowledge of technical drawing and GD&T
- Fluent German (C1) and good English
- Willing to travel up to 30%
- Class B driver's license
- Italian would be a real asset

WE OFFER
- IG Metall pay, 35 hours
- Lunch for 3 euros, bike leasing, Italian lessons
- Training budget (Six Sigma, PMP, whatever helps)

Interested? Apply in German or English by 30 June. Applicants need a valid work permit for Germany; unfortunately we cannot offer visa sponsorship.`,
  expected: expecting(
    ['must', 'text', 'Bachelor’s degree'],
    ['must', 'skill', 'Mechanical design', 2],
    ['must', 'skill', 'CAD'],
    ['nice', 'skill', 'SolidWorks'],
    ['nice', 'skill', 'AutoCAD'],
    ['must', 'skill', 'SAP'],
    ['must', 'skill', 'Technical drawing'],
    ['must', 'skill', 'GD&T'],
    ['must', 'language', 'German'],
    ['must', 'language', 'English'],
    ['must', 'text', 'Travel up to 30 %'],
    ['must', 'text', 'Driving licence B'],
    ['nice', 'language', 'Italian'],
    ['must', 'right-to-work', 'Right to work in Germany'],
  ),
};
